/**
 * Functions of numbers and of whole rows of numbers.
 *
 * <p>Everything here gives the same bits on every machine and Java version: it uses only {@code + - * /}, square roots,
 * fused multiply-add and moves of bits. This package alone knows of the Vector API.
 */
package org.hedgerow.math;
