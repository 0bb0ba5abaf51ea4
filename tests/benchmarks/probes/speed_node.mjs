// node-llama-cpp's low level, with its prebuilt llama.cpp: reads a prompt, then writes.

import {pathToFileURL} from "node:url";

const asked = JSON.parse(process.argv[2]);
const module = `${asked.modules}/node_modules/node-llama-cpp/dist/index.js`;
const {getLlama} = await import(pathToFileURL(module).href);

const STORY = "Once upon a time, in a village by the sea, there lived";

const llama = await getLlama({build: "never", gpu: false, logLevel: "error", skipDownload: true});
const model = await llama.loadModel({modelPath: asked.model});
const context = await model.createContext({
    contextSize: asked.ctx, batchSize: 512, threads: asked.threads
});
const sequence = context.getSequence();

// Milliseconds at which each of `most` tokens came, from the question on.
async function times(tokens, most) {
    await sequence.clearHistory();
    const begun = performance.now();
    const found = [];
    for await (const _ of sequence.evaluate(tokens, {temperature: 0, yieldEogToken: true})) {
        found.push(performance.now() - begun);
        if (found.length === most)
            break;
    }
    return found;
}

const result = {prompt: [], decode: [], tokens: []};
await times(model.tokenize(asked.texts[0]), 1); // code is compiled while it runs first
await times(model.tokenize(STORY), 8);
for (let turn = 0; turn < asked.repetitions; turn++) {
    const prompt = model.tokenize(asked.texts[turn]).slice(0, asked.prompt);
    const [first] = await times(prompt, 1);
    result.prompt.push(1000 * prompt.length / first);
    const writing = await times(model.tokenize(STORY), asked.decode);
    result.decode.push(1000 * (writing.length - 1) / (writing.at(-1) - writing[0]));
    result.tokens.push(writing.length);
}
console.log(`\n${JSON.stringify(result)}`);
process.exit(0);
