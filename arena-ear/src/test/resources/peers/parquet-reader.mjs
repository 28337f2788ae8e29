// Reads Parquet files and prints their rows, one JSON object a line.
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';

for (const file of process.argv.slice(2)) {
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(file) });
  for (const row of rows) {
    console.log(JSON.stringify(row, (name, value) => (typeof value === 'bigint' ? Number(value) : value)));
  }
}
