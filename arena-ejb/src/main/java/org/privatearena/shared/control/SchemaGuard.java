package org.privatearena.shared.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.hibernate.SessionFactory;
import org.hibernate.tool.schema.spi.SchemaManagementException;

/**
 * Lets the application start only on a schema that is migrated and equal to the entities. The
 * server's own role may not migrate: that is done before the start, under the owner's.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SchemaGuard {

  @Resource(lookup = "jdbc/arena")
  private DataSource database;

  @PersistenceUnit(unitName = "arena")
  private EntityManagerFactory entities;

  @PostConstruct
  void check() {
    refusePendingMigrations();
    validate();
  }

  private void refusePendingMigrations() {
    Flyway flyway =
        Flyway.configure(SchemaGuard.class.getClassLoader())
            .dataSource(database)
            .locations("classpath:db/migration")
            .failOnMissingLocations(true)
            .load();
    MigrationInfo[] pending;
    try {
      pending = flyway.info().pending();
      if (pending.length == 0) {
        flyway.validate();
      }
    } catch (RuntimeException e) {
      throw Refusal.of(
          "the database cannot be read or was migrated otherwise: " + e.getMessage(), e);
    }
    if (pending.length > 0) {
      String names =
          Arrays.stream(pending).map(MigrationInfo::getScript).collect(Collectors.joining(", "));
      throw Refusal.of(
          "migrations are pending ("
              + names
              + "): run arena-migrate.jar under the owner's role, then start",
          null);
    }
  }

  private void validate() {
    try {
      entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    } catch (SchemaManagementException e) {
      throw Refusal.of("the schema differs from the entities: " + e.getMessage(), e);
    }
  }
}
