export {
  transferDeadline,
  transferRules,
  type TransferRules,
  type TransferStep,
} from './deadlines.ts';
