/** Words of the page 方法. */
export const texts = {
  ja: { title: '方法' },
  en: { title: 'Methods' },
};
