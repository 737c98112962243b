import { parentPort, workerData } from 'node:worker_threads'
import { type Request, read } from './read'

const request: Request = workerData
parentPort?.postMessage(await read(request))
