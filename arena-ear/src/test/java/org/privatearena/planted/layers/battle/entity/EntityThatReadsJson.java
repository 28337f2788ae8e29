package org.privatearena.planted.layers.battle.entity;

import jakarta.json.JsonObject;

record EntityThatReadsJson(JsonObject json) {}
