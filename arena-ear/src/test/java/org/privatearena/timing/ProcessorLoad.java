package org.privatearena.timing;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;

/** How busy all processors are, on average from now until it is closed. */
final class ProcessorLoad implements AutoCloseable {

  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private final DoubleAdder sum = new DoubleAdder();
  private final LongAdder count = new LongAdder();
  private final ScheduledFuture<?> looking;

  ProcessorLoad() {
    OperatingSystemMXBean machine =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    looking =
        timer.scheduleAtFixedRate(
            () -> {
              sum.add(Math.max(0, machine.getCpuLoad()));
              count.increment();
            },
            1,
            1,
            TimeUnit.SECONDS);
  }

  /** 0 for idle to 1 for all busy. */
  double mean() {
    return sum.sum() / Math.max(1, count.sum());
  }

  @Override
  public void close() {
    looking.cancel(false);
    timer.shutdownNow();
  }
}
