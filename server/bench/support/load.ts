/** The other end of `load`: a process of its own, so that making requests costs the measured server nothing. */
import autocannon, { type Options } from 'autocannon';

process.on('message', async (options: Options) => {
  const result = await autocannon(options);
  process.send?.(result, () => process.disconnect());
});
