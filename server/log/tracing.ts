import { createRequire } from 'node:module';
import { join } from 'node:path';
import { log } from './log.ts';

/**
 * Has Next's traces sent where OTEL_EXPORTER_OTLP_ENDPOINT says. What sends them is 29 MB in 19 packages, so it is the
 * operator's to install (docs/decisions/025-what-is-seen.md); the variables are those of OpenTelemetry itself.
 */
export function beginTracing(): void {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: serviceName = 'warraq' } = process.env;
  if (!endpoint) return;
  try {
    const { registerOTel } = createRequire(join(process.cwd(), 'package.json'))('@vercel/otel');
    registerOTel({ serviceName });
    log('next').info('traces are sent by OpenTelemetry');
  } catch (error) {
    const isMissing = (error as { code?: unknown }).code === 'MODULE_NOT_FOUND';
    if (isMissing)
      log('next').warn('traces are not sent: npm install --no-save @vercel/otel@2.1.3 @opentelemetry/api');
    else log('next').error({ err: error }, 'traces are not sent');
  }
}
