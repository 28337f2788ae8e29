package org.privatearena.planted.network.battle.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

final class OldConnection {

  private OldConnection() {}

  static InputStream open(URI model) throws IOException {
    return model.toURL().openStream();
  }
}
