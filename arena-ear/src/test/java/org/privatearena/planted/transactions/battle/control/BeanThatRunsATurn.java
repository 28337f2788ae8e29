package org.privatearena.planted.transactions.battle.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.privatearena.access.control.Person;
import org.privatearena.battle.control.Begun;
import org.privatearena.battle.control.Prompt;
import org.privatearena.battle.control.TurnRunner;
import org.privatearena.battle.entity.Mode;

@Stateless
class BeanThatRunsATurn {

  @Inject TurnRunner runner;

  Begun begin(Person person, Prompt prompt) {
    return runner.begin(person, prompt, Mode.LIVE, null);
  }
}
