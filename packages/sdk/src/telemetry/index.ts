export {
  openTelemetry,
  type OpenTelemetryOptions,
  type SpanLike,
  type TracerLike,
} from './open-telemetry.ts';
