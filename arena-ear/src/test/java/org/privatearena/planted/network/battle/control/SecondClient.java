package org.privatearena.planted.network.battle.control;

import java.net.http.HttpRequest;

record SecondClient(HttpRequest request) {}
