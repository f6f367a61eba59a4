// Properties are tried on the same values in every run, so that a red run is about the change and nothing else. To look
// further: SEED=$RANDOM npx jest test/parser
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20241123) });
