import { parentPort, workerData } from "node:worker_threads";
import { drawPng } from "./draw.ts";

// Runs as a thread of its own: draws what it was given, hands the picture over, and ends.
parentPort?.postMessage(await drawPng(workerData));
