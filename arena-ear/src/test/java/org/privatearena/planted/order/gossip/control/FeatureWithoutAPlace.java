package org.privatearena.planted.order.gossip.control;

record FeatureWithoutAPlace(String word) {}
