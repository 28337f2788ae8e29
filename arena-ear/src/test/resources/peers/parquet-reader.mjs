// Reads a Parquet file and prints its rows, one JSON object a line.
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';

const [file] = process.argv.slice(2);
const rows = await parquetReadObjects({ file: await asyncBufferFromFile(file) });
for (const row of rows) {
  console.log(JSON.stringify(row, (name, value) => (typeof value === 'bigint' ? Number(value) : value)));
}
