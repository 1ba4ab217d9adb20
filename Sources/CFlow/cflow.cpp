// Headers only: Debian's liblemon.so links GLPK (GPL), and LEMON_ONLY_TEMPLATES is what keeps core.h from needing it.
#define LEMON_ONLY_TEMPLATES

#include "cflow.h"

#include <cstddef>
#include <new>
#include <utility>
#include <vector>

#include <lemon/network_simplex.h>
#include <lemon/preflow.h>
#include <lemon/static_graph.h>

namespace {

using Graph = lemon::StaticDigraph;

// StaticDigraph wants its arcs sorted by source. `arc_at[i]` is the caller's number of sorted arc i; arcs of one source keep
// the caller's order, so that the answer depends on nothing but the input.
struct SortedGraph {
  Graph graph;
  std::vector<int32_t> arc_at;

  SortedGraph(int32_t node_count, int32_t arc_count, const int32_t *from, const int32_t *to)
      : arc_at(static_cast<size_t>(arc_count)) {
    std::vector<int32_t> first(static_cast<size_t>(node_count) + 1, 0);
    for (int32_t k = 0; k < arc_count; ++k) ++first[static_cast<size_t>(from[k]) + 1];
    for (int32_t n = 0; n < node_count; ++n) first[static_cast<size_t>(n) + 1] += first[static_cast<size_t>(n)];
    for (int32_t k = 0; k < arc_count; ++k) arc_at[static_cast<size_t>(first[static_cast<size_t>(from[k])]++)] = k;
    std::vector<std::pair<int, int>> pairs;
    pairs.reserve(static_cast<size_t>(arc_count));
    for (int32_t k : arc_at) pairs.emplace_back(from[k], to[k]);
    graph.build(node_count, pairs.begin(), pairs.end());
  }
};

// The caller's arc column, read through the sorting.
struct ArcColumn {
  typedef Graph::Arc Key;
  typedef int64_t Value;

  const int64_t *values;
  const int32_t *arc_at;

  Value operator[](const Key &arc) const { return values[arc_at[Graph::index(arc)]]; }
};

struct NodeColumn {
  typedef Graph::Node Key;
  typedef int64_t Value;

  const int64_t *values;

  Value operator[](const Key &node) const { return values[Graph::index(node)]; }
};

bool nodes_exist(int32_t node_count, int32_t arc_count, const int32_t *from, const int32_t *to) {
  if (node_count < 1 || arc_count < 0) return false;
  for (int32_t k = 0; k < arc_count; ++k) {
    if (from[k] < 0 || from[k] >= node_count || to[k] < 0 || to[k] >= node_count) return false;
  }
  return true;
}

}  // namespace

extern "C" int32_t cflow_minimum_cost(int32_t node_count, const int64_t *supply, int32_t arc_count, const int32_t *from,
                                      const int32_t *to, const int64_t *lower, const int64_t *capacity,
                                      const int64_t *cost, int64_t *flow, int64_t *potential) {
  if (!nodes_exist(node_count, arc_count, from, to)) return CFLOW_BAD_INPUT;
  try {
    typedef lemon::NetworkSimplex<Graph, int64_t, int64_t> Simplex;
    const SortedGraph sorted(node_count, arc_count, from, to);
    const int32_t *arc_at = sorted.arc_at.data();
    Simplex simplex(sorted.graph);
    if (lower != nullptr) simplex.lowerMap(ArcColumn{lower, arc_at});
    simplex.upperMap(ArcColumn{capacity, arc_at}).costMap(ArcColumn{cost, arc_at}).supplyMap(NodeColumn{supply});
    switch (simplex.run()) {
      case Simplex::INFEASIBLE: return CFLOW_INFEASIBLE;
      case Simplex::UNBOUNDED: return CFLOW_UNBOUNDED;
      case Simplex::OPTIMAL: break;
    }
    for (int32_t i = 0; i < arc_count; ++i) flow[arc_at[i]] = simplex.flow(Graph::arc(i));
    for (int32_t n = 0; n < node_count; ++n) potential[n] = simplex.potential(Graph::node(n));
    return CFLOW_OPTIMAL;
  } catch (const std::bad_alloc &) {
    return CFLOW_OUT_OF_MEMORY;
  } catch (...) {
    return CFLOW_FAILED;
  }
}

extern "C" int32_t cflow_maximum(int32_t node_count, int32_t source, int32_t sink, int32_t arc_count,
                                 const int32_t *from, const int32_t *to, const int64_t *capacity, int64_t *flow,
                                 uint8_t *source_side) {
  if (!nodes_exist(node_count, arc_count, from, to)) return CFLOW_BAD_INPUT;
  if (source < 0 || source >= node_count || sink < 0 || sink >= node_count || source == sink) return CFLOW_BAD_INPUT;
  try {
    typedef lemon::Preflow<Graph, Graph::ArcMap<int64_t>> Preflow;
    const SortedGraph sorted(node_count, arc_count, from, to);
    Graph::ArcMap<int64_t> usable(sorted.graph);
    for (int32_t i = 0; i < arc_count; ++i) {
      const int32_t k = sorted.arc_at[static_cast<size_t>(i)];
      // A loop can carry nothing from source to sink, and at the source it would be counted as excess.
      usable[Graph::arc(i)] = from[k] == to[k] ? 0 : capacity[k];
    }
    Preflow preflow(sorted.graph, usable, Graph::node(source), Graph::node(sink));
    preflow.run();
    for (int32_t i = 0; i < arc_count; ++i) flow[sorted.arc_at[static_cast<size_t>(i)]] = preflow.flow(Graph::arc(i));
    for (int32_t n = 0; n < node_count; ++n) source_side[n] = preflow.minCut(Graph::node(n)) ? 1 : 0;
    return CFLOW_OPTIMAL;
  } catch (const std::bad_alloc &) {
    return CFLOW_OUT_OF_MEMORY;
  } catch (...) {
    return CFLOW_FAILED;
  }
}
