/** The person at this computer, as the engine names them unless told otherwise. Whoever has another name is a colleague. */
export const localUser = "person";
