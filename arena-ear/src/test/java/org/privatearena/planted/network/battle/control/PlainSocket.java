package org.privatearena.planted.network.battle.control;

import java.net.Socket;

record PlainSocket(Socket socket) {}
