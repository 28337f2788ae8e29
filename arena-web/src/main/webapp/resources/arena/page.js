/* Every page: a form is sent once, and signing out leaves nothing typed behind. */
(() => {
  'use strict';
  const buttons = (form) => form.querySelectorAll('button[type=submit]');

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'true';
    if (form.id === 'sign-out-form') {
      sessionStorage.clear();
    }
    // Later, because a disabled button is not part of what is sent.
    setTimeout(() => buttons(form).forEach((button) => { button.setAttribute('aria-busy', 'true'); }), 0);
  });

  // A page that comes back from the browser's memory can be sent again.
  window.addEventListener('pageshow', () => {
    document.querySelectorAll('form[data-sent]').forEach((form) => {
      delete form.dataset.sent;
      buttons(form).forEach((button) => button.removeAttribute('aria-busy'));
    });
  });
})();
