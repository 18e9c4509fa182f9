export {
  maturityDeadlines,
  maturityLevel,
  maturityRules,
  maturityRulesOn,
  onlineSoftwareLevel,
  type MaturityGroup,
  type MaturityInput,
  type MaturityLevel,
  type MaturityResult,
  type MaturityRules,
} from './maturity.ts';
