package org.privatearena.incontainer;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Lets Arquillian prepare its server before it reads where that is. */
public final class ContainerExtension implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(ContainerPreparation.class);
  }
}
