package org.privatearena.planted.order.shared.control;

import org.privatearena.access.entity.Member;

record ClockThatKnowsMembers(Member member) {}
