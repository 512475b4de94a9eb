import { describe, expect, it } from 'vitest';
import { citedOf } from '../../../src/app/citing/cited';
import { parseRoute } from '../../../src/app/state/route';
import { findAnchor, paramsToAnchor, threadOf, type Meeting } from '../../../src/core';
import { begin, desk, firstOf, M000, M001, meetings } from './seeds';

const whole = (meeting: Meeting, paragraph: number) => ({
  paragraph,
  span: { from: 0, to: threadOf(meeting).paragraphs[paragraph]!.printed.length },
});

describe('citedOf', () => {
  it('says where the words stand, and what they are taken from', () => {
    expect(begin(M000, 'named')).toMatchObject({
      text: 'それでは、意見交換に移り',
      attribution: 'named',
      meeting: { body: 'サイバーセキュリティ戦略本部', session: 22, kind: '議事概要', url: null },
      lines: { from: 75, to: 75 },
      version: { data: 'abc', updated: '2026-11-20' },
      key: 'giji-000_4cce325ae5bf9678-2-2-c0-12',
    });
  });

  it('gives the first and the last line of what a page break cut', () => {
    const cut = M000.minutes.paragraphs.findIndex(({ pieces }) => pieces.length > 1);
    const [{ lines } = { lines: { from: 0, to: 0 } }] = citedOf(desk, M000, [whole(M000, cut)]);
    expect(lines.to).toBeGreaterThan(lines.from);
  });

  it('keeps the words of one speaker together and those of two apart', () => {
    const opinion = firstOf(M001, 'anonymous');
    const speech = M001.minutes.paragraphs.findIndex(
      ({ speech }, at, all) => speech !== null && all[at + 1]?.speech === speech,
    );
    const cited = (...paragraphs: number[]) =>
      citedOf(
        desk,
        M001,
        paragraphs.map((one) => whole(M001, one)),
      );
    expect(cited(speech, speech + 1)).toHaveLength(1);
    expect(cited(speech, speech + 1)[0]!.text.split('\n')).toHaveLength(2);
    expect(cited(opinion - 1, opinion)).toHaveLength(2);
  });

  it('gives every paragraph an address of its own, which finds it, and a name of its own', () => {
    for (const meeting of meetings) {
      const cited = meeting.minutes.paragraphs.flatMap((_, index) =>
        citedOf(desk, meeting, [whole(meeting, index)]),
      );
      const found = cited.map(({ address }) => {
        const { id, params } = parseRoute(new URL(address).hash);
        const anchor = paramsToAnchor(id ?? '', params);
        const place = anchor && findAnchor(meeting, anchor);
        return place?.state === 'same' ? place.paragraph : null;
      });
      expect(found).toEqual([...meeting.minutes.paragraphs.keys()]);
      expect(new Set(cited.map(({ key }) => key)).size).toBe(cited.length);
      expect(Math.max(...cited.map(({ address }) => address.length))).toBeLessThanOrEqual(600);
    }
  });

  it('writes addresses in signs that nothing takes for their end', () => {
    const addresses = meetings.flatMap((meeting) =>
      meeting.minutes.paragraphs.flatMap((_, index) =>
        citedOf(desk, meeting, [whole(meeting, index)]).map(({ address }) => address),
      ),
    );
    expect(addresses.filter((address) => !/^[\w:/#?&=%.~-]+$/.test(address))).toEqual([]);
  });

  it('opens in English where it was copied in English', () => {
    const excerpts = [whole(M000, 0)];
    const [cited] = citedOf({ ...desk, language: 'en' }, M000, excerpts);
    expect(cited?.address).toMatch(/&lang=en$/);
  });
});
