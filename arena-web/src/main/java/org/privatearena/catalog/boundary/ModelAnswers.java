package org.privatearena.catalog.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.privatearena.catalog.control.ModelAct;
import org.privatearena.catalog.control.ModelProposal;
import org.privatearena.catalog.control.SeenModel;
import org.privatearena.shared.boundary.EntityTag;
import org.privatearena.shared.boundary.Problem;

/** What the resources of models answer alike. */
final class ModelAnswers {

  private ModelAnswers() {}

  /** A key out of an address; what is none names nothing. */
  static String key(String key) {
    if (!ModelProposal.isKey(key)) {
      throw Problem.notFound();
    }
    return key;
  }

  static Response of(Response.Status done, ModelAct act) {
    if (act instanceof ModelAct.Refused refused) {
      throw ModelProblems.of(refused);
    }
    return shown(done, ((ModelAct.Done) act).model());
  }

  static Response shown(Response.Status status, SeenModel model) {
    Response.ResponseBuilder answer = Response.status(status).entity(ModelJson.of(model));
    return model.inside() == null
        ? answer.build()
        : answer.header(HttpHeaders.ETAG, EntityTag.of(model.inside().version())).build();
  }

  /**
   * The version that the caller has seen; null where they do not say.
   *
   * @param ifMatch null where it was not sent
   */
  static Long version(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      return null;
    }
    // No version is negative: what was never given as a tag matches none.
    return EntityTag.read(ifMatch).orElse(-1);
  }
}
