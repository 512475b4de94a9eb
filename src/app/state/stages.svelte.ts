import { onMount } from 'svelte';

/**
 * Counts from one to `total`, one step a task. What is drawn step by step never blocks the page for long:
 * a click or a key in between is answered. Called while a component starts.
 */
export function stages(total: () => number): { readonly reached: number } {
  let reached = $state(1);
  onMount(() => {
    let timer = setTimeout(next);
    function next(): void {
      if (reached >= total()) return;
      reached += 1;
      timer = setTimeout(next);
    }
    return () => clearTimeout(timer);
  });
  return {
    get reached() {
      return reached;
    },
  };
}
