/** Words of the page 指摘. */
export const texts = {
  ja: { title: '指摘' },
  en: { title: 'Source notes' },
};
