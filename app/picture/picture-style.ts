/** The inks of the picture, by day and by night; as in `app/styles/tokens.css`, which an image cannot read. */
export const pictureStyle = `
.sea{fill:#d3dfe2}.land{fill:#f2ebdb;stroke:#96a7a9}.lake{fill:#d3dfe2;stroke:#96a7a9}
.river{fill:none;stroke:#8fb0bb}.ussr{fill:#e9c6b4;stroke:#a63a22}.germany{fill:#c3ced6;stroke:#2d4a6b}
.line-1939-08-23{fill:none;stroke:#6b3d86;stroke-width:2.5;stroke-dasharray:8 5}
.line-1939-09-28{fill:none;stroke:#211d17;stroke-width:2.5}
circle{fill:#fdfaf3;stroke:#211d17;stroke-width:2.5}
text{font:13px sans-serif;fill:#211d17;stroke:#f7f2e8;stroke-width:3;paint-order:stroke}
@media (prefers-color-scheme:dark){
.sea{fill:#0b1422}.land{fill:#1d2a40;stroke:#4b6076}.lake{fill:#0b1422;stroke:#4b6076}
.river{stroke:#3d627d}.ussr{fill:#553330;stroke:#e8815f}.germany{fill:#2b425f;stroke:#8fb3dc}
.line-1939-08-23{stroke:#c9a2e6}.line-1939-09-28{stroke:#f6efdf}
circle{fill:#0f1a2b;stroke:#f6efdf}text{fill:#ece5d6;stroke:#101b2c}}
`
