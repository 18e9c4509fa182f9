export {
  maturityCriteria2022,
  sumMaturity,
  type CriterionAnswer,
  type MaturityCriterion,
  type MaturitySums,
} from './criteria.ts';
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
