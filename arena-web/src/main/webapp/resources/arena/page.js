/*
 * Every page: a form is sent once, signing out leaves nothing typed behind, times are told in the
 * reader's zone, and the browser keeps how the reader wants pages to look and to read.
 */
(() => {
  'use strict';
  const YEAR = 365 * 24 * 60 * 60;
  const root = document.documentElement;
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

  // What the page opens with to say is read first: a live region is silent about what it begins with.
  const notice = document.getElementById('notice');
  if (notice !== null) {
    notice.focus();
  }

  const time = new Intl.DateTimeFormat(root.lang, { dateStyle: 'medium', timeStyle: 'short' });
  document.querySelectorAll('time[datetime]').forEach((shown) => {
    shown.textContent = time.format(new Date(shown.dateTime));
  });

  function keep(name, value) {
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    document.cookie = `${name}=${value}; Path=/; Max-Age=${YEAR}; SameSite=Lax${secure}`;
  }

  // The server reads the cookies, so that the next page is right from its first byte.
  document.querySelectorAll('#preferences [data-scheme]').forEach((choice) => {
    choice.addEventListener('click', () => {
      const scheme = choice.dataset.scheme;
      keep('arena-scheme', scheme);
      root.dataset.scheme = scheme;
      document.querySelector('meta[name=color-scheme]').content = scheme === 'system' ? 'light dark' : scheme;
      document.querySelectorAll('#preferences [data-scheme]').forEach((other) => {
        other.setAttribute('aria-pressed', String(other === choice));
      });
    });
  });
  document.querySelectorAll('#preferences [data-language]').forEach((choice) => {
    choice.addEventListener('click', () => {
      keep('arena-language', choice.dataset.language);
      // Not reload(), which would send a form again that led here.
      location.replace(location.pathname + location.search);
    });
  });
})();
