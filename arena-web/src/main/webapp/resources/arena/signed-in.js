/* Where the small window ends: tells the pages that wait for it, and closes itself. */
(() => {
  'use strict';
  new BroadcastChannel('arena-sign-on').postMessage('signed-in');
  window.close();
})();
