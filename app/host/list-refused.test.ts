import { describe, expect, it } from 'vitest'
import { listRefused } from './list-refused'

describe('listRefused', () => {
  it.each([
    ['<p style="color: red">', 'style attribute'],
    ['<style>p {}</style>', 'style element'],
    ['<noscript><p style="color: red"></p></noscript>', 'style attribute'],
    ['<svg><style>p {}</style></svg>', 'style element'],
    ['<template><b onclick="f()"></b></template>', 'event handler onclick'],
    ['<script>f()</script>', 'inline script'],
    ['<script>$RC("B:0","S:0")</script>', 'inline script'],
    ['<script type="module">f()</script>', 'inline script'],
    ['<script type="importmap">{}</script>', 'inline script'],
    ['<a href=" javascript:f()">', 'script in href'],
    ['<img src="https://elsewhere.example/a.png">', 'src on another host'],
    ['<script src="//elsewhere.example/a.js"></script>', 'src on another host'],
    ['<link rel="preload" href="https://elsewhere.example/a.woff2">', 'href on another host'],
  ])('finds %s', (source, fault) => {
    const faults = listRefused(`<!DOCTYPE html><title>t</title><body>${source}`)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(fault)
  })

  it('shows where the fault is', () => {
    expect(listRefused('<p>fine<p class="a" style="b: c">')[0]).toContain(
      '<p class="a" style="b: c">',
    )
  })

  it.each([
    '<script src="/a.js" async></script>',
    '<script type="application/ld+json">{"a": 1}</script>',
    '<a href="https://elsewhere.example/">read on</a>',
    '<link rel="canonical" href="https://elsewhere.example/en/">',
    '<link rel="alternate" hreflang="pl" href="https://elsewhere.example/pl/">',
    '<img src="data:image/gif;base64,R0lGOD" alt="">',
    '<p>style="color: red" onclick="f()"</p>',
    '<svg><path fill="none" stroke="#000"/></svg>',
  ])('accepts %s', (source) => {
    expect(listRefused(`<!DOCTYPE html><title>t</title><body>${source}`)).toEqual([])
  })
})
