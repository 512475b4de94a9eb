/** Words of this part of the comparison. */
export const texts = {
  ja: { title: 'テーマごとに見る' },
  en: { title: 'One theme in depth' },
};
