// The bundled plan lies beside the page: it is read from there, never from the network outside.
import { FengongError } from '../../model/errors';

export async function loadSamplePlan(): Promise<Uint8Array> {
  const response = await fetch('seeds/2024-liaoning.md');
  if (!response.ok) throw new FengongError('sample-missing', { status: response.status });
  return new Uint8Array(await response.arrayBuffer());
}
