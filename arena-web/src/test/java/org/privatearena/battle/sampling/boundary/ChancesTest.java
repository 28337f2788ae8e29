package org.privatearena.battle.sampling.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.privatearena.battle.sampling.control.DrawSheet;
import org.privatearena.battle.sampling.control.PlanRequest;

class ChancesTest {

  private static DrawSheet sheet(double ab, double ac, double bc) {
    return new DrawSheet(
        "active/1",
        0.1,
        0,
        null,
        new PlanRequest(List.of(), List.of()),
        List.of(
            new DrawSheet.Pair("a", "b", 5, ab),
            new DrawSheet.Pair("a", "c", 0, ac),
            new DrawSheet.Pair("b", "c", 2, bc)));
  }

  @Test
  void a_model_is_in_the_draws_of_its_pairs() {
    List<Chances.OfModel> models = new Chances(sheet(0.5, 0.25, 0.25), null).models();
    assertEquals(
        List.of(
            new Chances.OfModel("a", 5, 75, null, 100, 0),
            new Chances.OfModel("b", 7, 75, null, 100, 0),
            new Chances.OfModel("c", 2, 50, null, 200 / 3.0, 0)),
        models);
  }

  @Test
  void another_plan_stands_beside_it_and_both_bars_are_of_one_scale() {
    List<Chances.OfModel> models = new Chances(sheet(0.5, 0.25, 0.25), sheet(0, 0.5, 0.5)).models();
    assertEquals(new Chances.OfModel("a", 5, 75, 50.0, 75, 50), models.get(0));
    assertEquals(new Chances.OfModel("c", 2, 50, 100.0, 50, 100), models.get(2));
  }

  @Test
  void pairs_come_by_what_will_be_where_a_plan_is_tried() {
    assertEquals(
        List.of(
            new Chances.OfPair("a", "b", 5, 50, null), new Chances.OfPair("a", "c", 0, 30, null)),
        new Chances(sheet(0.5, 0.3, 0.2), null).pairs(2));
    assertEquals(
        List.of(new Chances.OfPair("b", "c", 2, 20, 90.0)),
        new Chances(sheet(0.5, 0.3, 0.2), sheet(0, 0.1, 0.9)).pairs(1));
  }
}
