/**
 * `TextDecoder` of the Encoding Standard (https://encoding.spec.whatwg.org), which browsers, office hosts and Node all
 * have; declared here because the core is compiled without the types of any of them.
 */
interface TextDecoderLike {
  decode(bytes: Uint8Array): string;
}
type TextDecoderClass = new (label: string, options?: { readonly fatal?: boolean }) => TextDecoderLike;

const globals = globalThis as unknown as { readonly TextDecoder: TextDecoderClass };

export const TextDecoder: TextDecoderClass = globals.TextDecoder;
