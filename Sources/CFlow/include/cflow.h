// The C door to LEMON's network flow algorithms: arrays in, arrays out, a status back. No C++ type passes through it and
// no exception leaves it. The one Swift file that imports this is Sources/Optimization/FlowSolver.swift.
#ifndef CFLOW_H
#define CFLOW_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
  CFLOW_OPTIMAL = 0,
  CFLOW_INFEASIBLE = 1,
  CFLOW_UNBOUNDED = 2,
  CFLOW_OUT_OF_MEMORY = 3,
  // An arc names a node outside 0..<node_count, or a count is out of range.
  CFLOW_BAD_INPUT = 4,
  CFLOW_FAILED = 5
};

// The capacity of an arc that may carry any amount.
#define CFLOW_UNLIMITED INT64_MAX

// Cheapest flow in which every node sends out exactly its supply more than it takes in.
//
// Arc k runs from from[k] to to[k] and carries lower[k]...capacity[k] at cost[k] a unit. `lower` may be NULL for all zero.
// The supplies must sum to zero. On CFLOW_OPTIMAL flow[k] and potential[node] are filled: the reduced cost of an arc is
// cost + potential[from] - potential[to]. On any other status they are left as they were.
//
// The caller bounds the numbers, since the algorithm adds in 64 bits without checks:
// (node_count + 1) * max|cost| <= 2^60, and supplies, lower bounds and finite capacities together <= 2^61.
int32_t cflow_minimum_cost(int32_t node_count, const int64_t *supply, int32_t arc_count, const int32_t *from,
                           const int32_t *to, const int64_t *lower, const int64_t *capacity, const int64_t *cost,
                           int64_t *flow, int64_t *potential);

// Largest flow from source to sink. flow[k] is filled, and source_side[node] is 1 for the nodes on the source's side of a
// smallest cut, else 0. Arcs from a node to itself carry nothing.
//
// The caller sees to it that source != sink and that the capacities leaving the source sum to at most 2^62.
int32_t cflow_maximum(int32_t node_count, int32_t source, int32_t sink, int32_t arc_count, const int32_t *from,
                      const int32_t *to, const int64_t *capacity, int64_t *flow, uint8_t *source_side);

#ifdef __cplusplus
}
#endif

#endif
