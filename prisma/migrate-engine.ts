import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlQuery,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils'
import type { SchemaContainer, SchemaEngine } from '@prisma/schema-engine-wasm'
import pg from 'pg'

type Glue = typeof import('@prisma/schema-engine-wasm/schema_engine_bg') & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void
  SchemaEngine: typeof SchemaEngine
}

const require = createRequire(import.meta.url)
let loading: Promise<Glue> | undefined

/** Prisma's schema engine, compiled to wasm: the native one would have to be downloaded. */
async function load(): Promise<Glue> {
  const gluePath = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const glue = (await import(pathToFileURL(gluePath).href)) as Glue
  const module = await WebAssembly.compile(await readFile(join(dirname(gluePath), 'schema_engine_bg.wasm')))
  // The glue's own exports are what the module imports; it has no type for that.
  const imports = { './schema_engine_bg.js': glue } as unknown as WebAssembly.Imports
  const { exports } = await WebAssembly.instantiate(module, imports)
  const panics = { set_message: (message: string) => void process.stderr.write(`${message}\n`) }
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: panics })
  glue.__wbg_set_wasm(exports)
  ;(exports.__wbindgen_start as () => void)()
  return glue
}

const internalChar = 18

/**
 * Two things that the adapter does not do for the engine: its `executeScript` cuts at every semicolon, also inside a
 * function body, where PostgreSQL takes the script whole; and it does not know the catalog's own "char" type.
 */
function fitted(adapter: SqlDriverAdapter, pool: pg.Pool): SqlDriverAdapter {
  const ask = pool.query.bind(pool) as (config: pg.QueryConfig) => Promise<pg.QueryResult>
  const queryRaw = adapter.queryRaw
  return Object.assign(adapter, {
    executeScript: async (script: string) => {
      await ask({ text: script })
    },
    queryRaw: async (query: SqlQuery): Promise<SqlResultSet> => {
      const chars: number[] = []
      const client = {
        query: async (config: pg.QueryConfig) => {
          const result = await ask(config)
          result.fields.forEach((field, at) => {
            if (field.dataTypeID !== internalChar) return
            field.dataTypeID = pg.types.builtins.TEXT
            chars.push(at)
          })
          return result
        },
      }
      const result = await queryRaw.call(Object.assign(Object.create(adapter), { client }), query)
      const columnTypes = result.columnTypes.map((type, at) => (chars.includes(at) ? ColumnTypeEnum.Character : type))
      return { ...result, columnTypes }
    },
  })
}

/** Runs `use` with an engine connected to the database at `url`, and lets go of it afterwards. */
export async function withEngine<T>(
  url: string,
  schema: readonly SchemaContainer[],
  use: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  loading ??= load()
  const glue = await loading
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  const factory = new PrismaPg(pool)
  const bound = bindMigrationAwareSqlAdapterFactory({
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => fitted(await factory.connect(), pool),
    connectToShadowDb: () => factory.connectToShadowDb(),
  })
  try {
    const datamodels = schema.map(({ path, content }): [string, string] => [path, content])
    const engine = await glue.SchemaEngine.new({ datamodels }, () => undefined, bound)
    try {
      return await use(engine)
    } finally {
      engine.free()
    }
  } finally {
    await pool.end()
  }
}
