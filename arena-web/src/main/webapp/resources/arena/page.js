/*
 * Every page: a form is sent once, and only while it would arrive; signing out leaves nothing typed
 * behind, a page out of the browser's memory is asked for anew, times are told in the reader's zone,
 * and the browser keeps how the reader wants pages to look and to read.
 */
(() => {
  'use strict';
  const YEAR = 365 * 24 * 60 * 60;
  const root = document.documentElement;
  const buttons = (form) => form.querySelectorAll('button[type=submit]');

  function busy(form, is) {
    if (is) {
      form.dataset.sent = 'true';
      buttons(form).forEach((button) => button.setAttribute('aria-busy', 'true'));
    } else {
      delete form.dataset.sent;
      buttons(form).forEach((button) => button.removeAttribute('aria-busy'));
    }
  }

  async function send(form, submitter) {
    if (await window.arenaSession.ready(form)) {
      window.arenaSession.keep(form);
      form.dataset.ready = 'true';
      form.requestSubmit(submitter);
    } else {
      busy(form, false);
    }
  }

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.action.endsWith('/sign-out')) {
      if (form.id === 'sign-out-form') {
        sessionStorage.clear();
        document.cookie = 'arena-banner=; Path=/; Max-Age=0; SameSite=Lax';
      }
    } else if (form.dataset.ready === undefined) {
      event.preventDefault();
      if (form.dataset.sent === undefined) {
        busy(form, true);
        send(form, event.submitter);
      }
    } else {
      delete form.dataset.ready;
    }
  });

  // The browser's memory of a page may be older than what has become of it, or another person's.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      location.replace(location.pathname + location.search);
    }
  });

  // What the page opens with to say is read first: a live region is silent about what it begins with.
  const notice = document.getElementById('notice');
  if (notice !== null) {
    notice.focus();
  }

  // What is announced is read out once in each tab, and not again once it is put away.
  const banner = document.getElementById('banner');
  if (banner !== null) {
    const version = banner.dataset.version;
    if (sessionStorage.getItem('arena.banner') !== version) {
      sessionStorage.setItem('arena.banner', version);
      setTimeout(() => {
        document.getElementById('banner-say').textContent = document.getElementById('banner-text').textContent;
      }, 500);
    }
    document.getElementById('banner-close').addEventListener('click', () => {
      const secure = location.protocol === 'https:' ? '; Secure' : '';
      document.cookie = `arena-banner=${version}; Path=/; SameSite=Lax${secure}`;
      banner.remove();
      document.getElementById('main').focus({ preventScroll: true });
    });
  }

  const time = new Intl.DateTimeFormat(root.lang, { dateStyle: 'medium', timeStyle: 'short' });
  function tellTimes() {
    document.querySelectorAll('time[datetime]').forEach((shown) => {
      shown.textContent = time.format(new Date(shown.dateTime));
    });
  }
  tellTimes();
  document.addEventListener('arena:shown', tellTimes);

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
