package simpul.core.modules.run;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import simpul.core.model.module.Returned;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.store.OpenTransaction;

/**
 * Calls functions of sectors, each on a fresh platform thread with a deadline: a spinning function then competes as one
 * thread among others, and what it leaves in thread-locals goes with the thread. Thread-safe.
 */
final class SectorThreads {
    private final Limits limits;
    private final AtomicLong serial = new AtomicLong();

    SectorThreads(Limits limits) {
        this.limits = limits;
    }

    /** Who is called, and who pays when it fails. */
    interface Account {
        String subject();

        ClassLoader loader();

        /** A thread was given up. */
        void abandoned();

        /** A thread that was given up has ended after all. */
        void returned();

        void charge(Diagnosis diagnosis);
    }

    <T> Returned<T> call(Account account, String what, Supplier<T> function) {
        return call(account, what, limits.call(), function);
    }

    <T> Returned<T> call(Account account, String what, Duration most, Supplier<T> function) {
        if (OpenTransaction.here()) {
            throw new IllegalStateException("Sector code must not run while a transaction is open: " + what);
        }
        Handoff<T> handoff = new Handoff<>(function, account::returned);
        String name = "sector " + account.subject() + " #" + serial.incrementAndGet();
        Thread thread = new Thread(null, handoff, name, 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(account.loader());
        thread.start();
        Returned<T> result = wait(account, what, most, handoff, thread);
        result.diagnosis().ifPresent(account::charge);
        return result;
    }

    private <T> Returned<T> wait(Account account, String what, Duration most, Handoff<T> handoff, Thread thread) {
        boolean ended = false;
        try {
            if (handoff.await(most)) {
                T value = handoff.value();
                return value == null
                        ? Returned.failed(Diagnoses.failed(account.subject(), what, String.valueOf(handoff.cause())))
                        : Returned.of(value);
            }
            thread.interrupt();
            ended = handoff.await(limits.grace());
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
        if (!ended) {
            ended = !giveUp(account, handoff);
        }
        return Returned.failed(Diagnoses.timedOut(account.subject(), what, most, ended));
    }

    /** Counted before the thread can notice, so that the count never falls below what it is. */
    private static boolean giveUp(Account account, Handoff<?> handoff) {
        account.abandoned();
        boolean given = handoff.giveUp();
        if (!given) {
            account.returned();
        }
        return given;
    }
}
