package org.privatearena.planted.names.catalog.boundary;

import jakarta.ws.rs.Path;

@Path("/planted")
final class ModelResource {}
