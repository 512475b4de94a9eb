import type { Words } from '../../../../meeting-words';

/** Words of the table about how evenly speech is spread. */
export const texts = {
  ja: {
    title: '発言の偏り',
    lead: '0は全員が同じ量、1に近いほど一人に集中していることを示します。挨拶を除いた発言の記名率が50%以上の会議に限ります。',
    method: '方法と定義',
    columns: {
      group: '名簿の区分',
      speakers: '発言者',
      among: '発言者だけの偏り',
      silent: '発言のない人',
      all: '発言のない人を含む偏り',
    },
    topThree: (share: string, names: Words): Words => [
      '発言の多い3人（',
      ...names,
      `）で、発言全体の${share}`,
    ],
    people: (n: string) => `${n}名`,
    list: '、',
    few: '2名に満たない',
    unknown: '判別不能',
    refused: (letters: string, rate: string) =>
      `${letters}は算出しません。挨拶を除いた発言の記名率が${rate}で、50%に満たないためです。`,
    refusedMany: (letters: string) =>
      `${letters}は算出しません。挨拶を除いた発言の記名率が、いずれも50%に満たないためです。`,
    noSpeech: (letters: string) => `${letters}は算出しません。数える発言がないためです。`,
    join: '・',
    measures: {
      top: '発言の多い3人の割合',
      among: '発言者だけの偏り',
      all: '発言のない人を含む偏り',
    },
    definitions: {
      top: '発言の多い3人の字数／その会議の発言の字数',
      gini: '名簿の区分ごとの字数の偏り（0で均等、1に近いほど一人に集中。式は「方法」）。挨拶を除いた記名率が50%以上の会議に限る',
    },
  },
  en: {
    title: 'How evenly speech is spread',
    lead: '0 means that all say the same amount; towards 1 one person says it all. Only for meetings whose attribution rate without greetings is at least 50%.',
    method: 'Methods and definitions',
    columns: {
      group: 'Part of the list',
      speakers: 'Speakers',
      among: 'Speakers alone',
      silent: 'Silent',
      all: 'With the silent',
    },
    topThree: (share: string, names: Words): Words => [
      'The three who say most (',
      ...names,
      `) have ${share} of all speech`,
    ],
    people: (n: string) => n,
    list: ', ',
    few: 'fewer than two',
    unknown: 'cannot be told',
    refused: (letters: string, rate: string) =>
      `Not computed for ${letters}: the attribution rate without greetings is ${rate}, below 50%.`,
    refusedMany: (letters: string) =>
      `Not computed for ${letters}: their attribution rates without greetings are all below 50%.`,
    noSpeech: (letters: string) => `Not computed for ${letters}: there is no speech to count.`,
    join: ', ',
    measures: {
      top: 'share of the three who say most',
      among: 'unevenness among speakers',
      all: 'unevenness with the silent',
    },
    definitions: {
      top: 'Characters of the three who say most / characters of speech of the meeting',
      gini: 'Unevenness of characters within a part of the list (0 = equal, towards 1 one person has all; formula under Methods); only where the attribution rate without greetings is at least 50%',
    },
  },
};
