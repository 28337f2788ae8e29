package org.privatearena.incontainer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.privatearena.stack.StackLayout;

/** The archive that ships, and beside its own modules one war with tests. */
final class ArenaArchive {

  private static final String DESCRIPTOR = "META-INF/application.xml";
  private static final String MODULE =
      "<module><web><web-uri>incontainer.war</web-uri><context-root>/incontainer</context-root></web></module>";

  private ArenaArchive() {}

  static EnterpriseArchive with(Class<?>... tests) {
    Path shipped = StackLayout.checkout().resolve("arena-ear/target/arena.ear");
    EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, shipped.toFile());
    Node descriptor = ear.get(DESCRIPTOR);
    String modules =
        text(descriptor).replace("<library-directory>", MODULE + "<library-directory>");
    WebArchive war =
        ShrinkWrap.create(WebArchive.class, "incontainer.war")
            .addClasses(tests)
            .addClass(Insider.class)
            .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    ear.delete(DESCRIPTOR);
    return ear.addAsModule(Testable.archiveToTest(war))
        .addAsManifestResource(new StringAsset(modules), "application.xml");
  }

  private static String text(Node node) {
    try (InputStream in = node.getAsset().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
