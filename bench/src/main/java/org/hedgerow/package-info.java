/**
 * Benchmarks that mirror the packages of core and scenarios, one question a class; units are in their Javadoc.
 *
 * <pre>
 * mvn -DskipTests package
 * java -jar bench/target/benchmarks.jar -foe true                            all, about three minutes
 * java -jar bench/target/benchmarks.jar -foe true 'PathStep|Booking' -prof gc
 * java -jar bench/target/benchmarks.jar -foe true PathStep -p kernel=vector  without the scalar twin
 * </pre>
 *
 * <p>Nothing is allocated along a path: with {@code -prof gc}, {@code gc.alloc.rate.norm} of a path-step is zero but for
 * what the measurement itself allocates, and that of booking stays below 0.01 bytes, which is 10 bytes a block of paths.
 */
package org.hedgerow;
