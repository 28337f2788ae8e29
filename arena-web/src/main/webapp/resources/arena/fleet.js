/*
 * The fleet, looked at again and again while somebody looks: figures move, place and focus stay.
 */
(() => {
  'use strict';
  const PAUSE = 5000;
  const button = document.getElementById('fleet-pause');
  const fleet = () => document.getElementById('fleet');
  const region = () => fleet().querySelector('.wide');
  const paused = () => button.getAttribute('aria-pressed') === 'true';

  async function renew() {
    const response = await fetch(location.href);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const anew = page.getElementById('fleet');
    if (anew === null) {
      throw new Error('this is not the fleet');
    }
    if (paused()) {
      return;
    }
    const left = region() === null ? 0 : region().scrollLeft;
    const inside = fleet().contains(document.activeElement);
    const focus = inside ? document.activeElement.id : '';
    fleet().replaceWith(document.adoptNode(anew));
    document.dispatchEvent(new CustomEvent('arena:shown'));
    if (region() !== null) {
      region().scrollLeft = left;
    }
    if (inside) {
      (document.getElementById(focus) || region() || document.getElementById('main')).focus({ preventScroll: true });
    }
  }

  const watch = window.arenaSession.repeat(renew, () => (paused() || document.hidden ? 0 : PAUSE));

  button.addEventListener('click', () => {
    button.setAttribute('aria-pressed', String(!paused()));
    watch();
  });
  document.addEventListener('visibilitychange', watch);
})();
