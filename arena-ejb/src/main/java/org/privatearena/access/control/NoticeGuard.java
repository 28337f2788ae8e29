package org.privatearena.access.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Lets the application start only with the data notice that the company wants to be shown. */
@Singleton
@Startup
public class NoticeGuard {

  @Inject private DataNotice notice;

  @PostConstruct
  void check() {
    notice.check();
  }
}
