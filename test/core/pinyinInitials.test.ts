import { pinyinInitials } from "../../src/core/pinyinInitials";

/** The first level of GB 2312 is ordered by pinyin; where each letter begins is common knowledge of its code table. */
const beginnings: readonly (readonly [code: number, letter: string])[] = [
  [0xb0a1, "a"],
  [0xb0c5, "b"],
  [0xb2c1, "c"],
  [0xb4ee, "d"],
  [0xb6ea, "e"],
  [0xb7a2, "f"],
  [0xb8c1, "g"],
  [0xb9fe, "h"],
  [0xbbf7, "j"],
  [0xbfa6, "k"],
  [0xc0ac, "l"],
  [0xc2e8, "m"],
  [0xc4c3, "n"],
  [0xc5b6, "o"],
  [0xc5be, "p"],
  [0xc6da, "q"],
  [0xc8bb, "r"],
  [0xc8f6, "s"],
  [0xcbfa, "t"],
  [0xcdda, "w"],
  [0xcef4, "x"],
  [0xd1b9, "y"],
  [0xd4d1, "z"],
];

test("the 3,755 common characters have the initials that GB 2312 orders them by, but some with several readings", () => {
  const decoder = new TextDecoder("gb18030");
  const differing: string[] = [];
  let count = 0;
  for (let code = 0xb0a1; code <= 0xd7f9; code++) {
    if ((code & 0xff) < 0xa1 || (code & 0xff) === 0xff) continue;
    const character = decoder.decode(new Uint8Array([code >> 8, code & 0xff]));
    const letter = beginnings.filter(([beginning]) => code >= beginning).at(-1)?.[1];
    count++;
    if (pinyinInitials(character) !== letter) differing.push(character);
  }
  expect(count).toBe(3755);
  expect(differing).toHaveLength(17);
});

test("what is no Chinese character stays as it is", () => {
  expect(pinyinInitials("北京铁路ABC-1软件（あ😀）")).toBe("bjtlABC-1rj（あ😀）");
});
