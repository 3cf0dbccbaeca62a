package org.hedgerow.simulation;

/** One work that several threads do together: waits for those that have begun, and lets no other begin then. */
final class Team implements Runnable {
    private final Runnable work;
    private int atWork;
    private boolean dissolved;
    private Throwable failure;

    Team(Runnable work) {
        this.work = work;
    }

    @Override
    public void run() {
        if (!begins()) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException | Error fault) {
            fail(fault);
        } finally {
            ends();
        }
    }

    private synchronized boolean begins() {
        if (dissolved || failure != null) {
            return false;
        }
        atWork++;
        return true;
    }

    /** Lets nobody begin any more. */
    synchronized void fail(Throwable fault) {
        if (failure == null) {
            failure = fault;
        }
    }

    private synchronized void ends() {
        atWork--;
        notifyAll();
    }

    /** Returns when nobody works any more, or throws what the first that failed threw. */
    synchronized void dissolve() {
        dissolved = true;
        boolean interrupted = false;
        while (atWork > 0) {
            try {
                wait();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw (RuntimeException) failure;
        }
    }
}
