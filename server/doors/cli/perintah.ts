/** A command: gets the words after its name, answers with the exit code. */
export type Perintah = (argumen: string[]) => Promise<number>;
