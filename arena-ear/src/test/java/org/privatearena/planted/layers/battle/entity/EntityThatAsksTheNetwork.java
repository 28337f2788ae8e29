package org.privatearena.planted.layers.battle.entity;

import java.net.http.HttpClient;

record EntityThatAsksTheNetwork(HttpClient client) {}
