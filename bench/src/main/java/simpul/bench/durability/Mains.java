package simpul.bench.durability;

/** Whether the server has current. Clients that lost it wait here instead of asking a dead port. Thread-safe. */
final class Mains {
    private boolean on;
    private boolean over;

    synchronized void on() {
        on = true;
        notifyAll();
    }

    synchronized void off() {
        on = false;
    }

    /** Nobody is to begin anything new. */
    synchronized void over() {
        over = true;
    }

    synchronized boolean isOver() {
        return over;
    }

    synchronized void await() {
        try {
            while (!on) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
