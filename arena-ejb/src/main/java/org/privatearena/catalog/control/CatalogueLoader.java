package org.privatearena.catalog.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.privatearena.shared.control.Refusal;

/** Reads the catalogue file at the start, or refuses the start. */
@Singleton
@Startup
@DependsOn("SchemaGuard")
public class CatalogueLoader {

  private static final Logger LOG = Logger.getLogger(CatalogueLoader.class.getName());

  @Inject private CatalogSettings settings;
  @Inject private Catalogue catalogue;

  @PostConstruct
  void load() {
    settings.limits();
    AllowedHosts allowed = settings.allowedHosts();
    settings.file().ifPresent(file -> load(file, allowed));
  }

  private void load(Path file, AllowedHosts allowed) {
    CatalogReading reading = new CatalogFile(allowed).read(file);
    if (reading instanceof CatalogReading.Refused refused) {
      throw Refusal.of(refused.message(), null);
    }
    CatalogReading.Loaded loaded = (CatalogReading.Loaded) reading;
    loaded.models().forEach(model -> refuseMissingSecrets(file, model));
    loaded.models().forEach(catalogue::register);
    LOG.log(
        Level.INFO,
        "catalogue file read: {0} models in {1}",
        new Object[] {loaded.models().size(), file});
  }

  private static void refuseMissingSecrets(Path file, CatalogModel model) {
    for (CatalogEndpoint endpoint : model.endpoints()) {
      String name = endpoint.secretEnv();
      if (name == null) {
        continue;
      }
      String value = System.getenv(name);
      try {
        if (value != null) {
          new Secret(value);
          continue;
        }
      } catch (IllegalArgumentException e) {
        throw Refusal.of(
            "%s line %d: the environment variable %s of model \"%s\" holds no token: %s"
                .formatted(file, model.line(), name, model.key(), e.getMessage()),
            null);
      }
      throw Refusal.of(
          "%s line %d: the environment variable %s of model \"%s\" is not set. Set it, or remove"
                  .formatted(file, model.line(), name, model.key())
              + " \"secret_env\".",
          null);
    }
  }
}
