package org.privatearena.planted.quiet.battle.control;

final class PrintingControl {

  private PrintingControl() {}

  static void say(String word) {
    System.out.println(word);
  }
}
